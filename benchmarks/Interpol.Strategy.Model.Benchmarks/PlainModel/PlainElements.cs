namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

/// <summary>A vision or a mission.</summary>
internal sealed class PlainStatement
{
    public string? Identifier { get; set; }

    public string? Description { get; set; }
}

internal sealed class PlainValue
{
    public string? Identifier { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }
}

internal sealed class PlainGoal
{
    public string? Identifier { get; set; }

    public string? Code { get; set; }

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public PlainGoalKind Kind { get; set; }

    public List<PlainGoalGroup>? Groups { get; set; }

    public List<PlainObjective>? Objectives { get; set; }

    public List<PlainStakeholder>? Stakeholders { get; set; }

    public string? OtherInformation { get; set; }
}

internal sealed class PlainGoalGroup
{
    public string? Code { get; set; }

    public string Name { get; set; } = "";
}

internal sealed class PlainObjective
{
    public string? Identifier { get; set; }

    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public List<PlainStakeholder>? Stakeholders { get; set; }

    public string? OtherInformation { get; set; }

    public List<PlainIndicator>? Indicators { get; set; }
}
