using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents the vision of an organization. Its statement is the <see cref="StrategyElement.Description"/>.
/// </summary>
/// <remarks>Source: the element <c>Vision</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Vision : StrategyElement
{
    /// <summary>Initializes a new instance of the <see cref="Vision"/> class.</summary>
    public Vision()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
    internal Vision(string framework, string statement)
        : base(framework + "-vision", statement)
    {
    }

    /// <inheritdoc/>
    public override ElementKind ElementKind => ElementKind.Vision;

    private protected override string Heading => Description ?? "";
}
