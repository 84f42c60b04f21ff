namespace Interpol.Strategy.Model;

/// <summary>What the organisation is there to do; its <see cref="StrategyElement.Description"/> is the statement.</summary>
/// <remarks>Source: the element <c>Mission</c> of StratML (ISO 17469-1).</remarks>
public sealed record Mission : StrategyElement
{
    private protected override string Heading => Description ?? "";
}
