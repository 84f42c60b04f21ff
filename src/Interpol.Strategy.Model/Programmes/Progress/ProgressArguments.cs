namespace Interpol.Strategy.Model;

/// <summary>Validates the arguments of an assessment.</summary>
internal static class ProgressArguments
{
    public static void CheckReport(StrategicFramework framework, ProgressReport? report)
    {
        if (report is not null && report.FrameworkId != framework.Id)
        {
            throw new ArgumentException(
                $"{nameof(report)} must be about the framework '{framework.Id}', but it is about "
                    + $"'{report.FrameworkId}'.",
                nameof(report));
        }
    }

    public static void CheckOptions(ProgressOptions options)
    {
        if (options.AtRiskThreshold > options.OnTrackThreshold)
        {
            throw new ArgumentException(
                $"{nameof(options)} must not have an AtRiskThreshold that is greater than its OnTrackThreshold.",
                nameof(options));
        }
    }
}
