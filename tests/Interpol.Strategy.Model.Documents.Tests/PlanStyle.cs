namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Represents choices that do not change what a text says.</summary>
public sealed record PlanStyle
{
    public string Bullet { get; init; } = "-";

    public string NumberMark { get; init; } = ".";

    public bool UsesSetext { get; init; }

    public bool UsesBold { get; init; }

    public bool Wraps { get; init; }

    public bool IsLoose { get; init; }

    public bool UsesNumbers { get; init; }
}
