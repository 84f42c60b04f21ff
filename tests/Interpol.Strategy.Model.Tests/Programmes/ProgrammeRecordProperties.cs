namespace Interpol.Strategy.Model.Tests;

public sealed class ContributionProperties : RecordProperties<Contribution>;

public sealed class MilestoneProperties : RecordProperties<Milestone>;

public sealed class ProgrammeActivityProperties : RecordProperties<ProgrammeActivity>;

public sealed class ProgrammeProperties : RecordProperties<Programme>;

public sealed class ProgressUpdateProperties : RecordProperties<ProgressUpdate>;

public sealed class AchievementProperties : RecordProperties<Achievement>;

public sealed class ProgressReportProperties : RecordProperties<ProgressReport>;
