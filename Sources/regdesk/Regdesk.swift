import ArgumentParser

@main
struct Regdesk: ParsableCommand {}
