namespace Interpol.Strategy.Model;

/// <summary>A principle by which the organisation works: "Respect", "Integrity".</summary>
/// <remarks>Source: the element <c>Value</c> of StratML (ISO 17469-1).</remarks>
public sealed record CoreValue : StrategyElement
{
    /// <summary>The value in a word or two; <see langword="null"/> when it is only described.</summary>
    public string? Name { get; init; }

    private protected override string Heading => Name ?? Description ?? "";
}
