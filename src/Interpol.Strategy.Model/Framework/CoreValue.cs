using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a core value of an organization, such as "Respect" or "Integrity".</summary>
/// <remarks>Source: the element <c>Value</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
[SuppressMessage(
    "Naming",
    "CA1721:Property names should not match get methods",
    Justification = "GetName returns this property for elements of any kind.")]
public sealed record CoreValue : StrategyElement
{
    // Fields for the literal constructor, which must not call accessors.
    private readonly string? _name;

    /// <summary>Initializes a new instance of the <see cref="CoreValue"/> class.</summary>
    public CoreValue()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
    internal CoreValue(string framework, string suffix, string name)
        : base(framework + "-value-" + suffix, description: null) => _name = name;

    /// <summary>Gets the name of the value, or <see langword="null"/> if it only has a description.</summary>
    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    /// <inheritdoc/>
    public override ElementKind ElementKind => ElementKind.CoreValue;

    /// <inheritdoc/>
    public override string? GetName() => Name;

    private protected override string Heading => Name ?? Description ?? "";
}
