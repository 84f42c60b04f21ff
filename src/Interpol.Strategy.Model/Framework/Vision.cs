using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What the organisation wants to bring about in the end; its <see cref="StrategyElement.Description"/> is the statement.</summary>
/// <remarks>Source: the element <c>Vision</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Vision : StrategyElement
{
    /// <summary>A vision whose statement is still to be set, in braces.</summary>
    public Vision()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
    internal Vision(string framework, string statement)
        : base(framework + "-vision", statement)
    {
    }

    private protected override string Heading => Description ?? "";
}
