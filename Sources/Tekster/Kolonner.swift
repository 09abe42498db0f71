extension String {
    /// Padded with spaces to a width in characters.
    public func padding(til bredde: Int) -> String {
        count >= bredde ? self : self + String(repeating: " ", count: bredde - count)
    }

    /// Padded on the left.
    public func hoeyrestilt(_ bredde: Int) -> String {
        count >= bredde ? self : String(repeating: " ", count: bredde - count) + self
    }
}
