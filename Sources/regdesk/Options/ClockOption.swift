import ArgumentParser
import Registration

/// Stops the clock, so that the same register gives the same bytes.
struct ClockOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Stop the clock at this moment, such as 2017-10-30T09:12+09:00.",
      valueName: "moment"
    )
  )
  var now: Moment?
}
