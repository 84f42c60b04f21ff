using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents the mission of an organization. Its statement is the <see cref="StrategyElement.Description"/>.
/// </summary>
/// <remarks>Source: the element <c>Mission</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Mission : StrategyElement
{
    /// <summary>Initializes a new instance of the <see cref="Mission"/> class.</summary>
    public Mission()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
    internal Mission(string framework, string statement)
        : base(framework + "-mission", statement)
    {
    }

    /// <inheritdoc/>
    public override ElementKind ElementKind => ElementKind.Mission;

    private protected override string Heading => Description ?? "";
}
