using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What the organisation is there to do; its <see cref="StrategyElement.Description"/> is the statement.</summary>
/// <remarks>Source: the element <c>Mission</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Mission : StrategyElement
{
    /// <summary>A mission whose statement is still to be set, in braces.</summary>
    public Mission()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
    internal Mission(string framework, string statement)
        : base(framework + "-mission", statement)
    {
    }

    private protected override string Heading => Description ?? "";
}
