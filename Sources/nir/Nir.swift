@main struct Nir { static func main() {} }
