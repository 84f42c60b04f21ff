using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents an organization that a plan belongs to.</summary>
/// <remarks>Source: the element <c>Organization</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Organization
{
    // Fields for the literal constructor, which must not call accessors.
    private readonly string? _name;
    private readonly string? _identifier;

    /// <summary>Initializes a new instance of the <see cref="Organization"/> class.</summary>
    public Organization()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
    internal Organization(string framework, string name)
    {
        _name = name;
        _identifier = framework + "-organization";
    }

    /// <summary>Gets the name of the organization, or <see langword="null"/> if not specified.</summary>
    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>Gets the acronym of the organization, or <see langword="null"/> if there is none.</summary>
    public string? Acronym { get; init; }

    /// <summary>Gets the identifier of the organization, or <see langword="null"/> if there is none.</summary>
    /// <remarks>See <see cref="StrategyElement.Identifier"/> for the rules.</remarks>
    public string? Identifier
    {
        get => _identifier;
        init => _identifier = value;
    }

    /// <summary>Gets the description of the organization, or <see langword="null"/> if not specified.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the stakeholders of the organization, in document order.</summary>
    public EquatableList<Stakeholder> Stakeholders { get; init; }
}
