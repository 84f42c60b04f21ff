using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>An organisation whose plan it is.</summary>
/// <remarks>Source: the element <c>Organization</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Organization
{
    private readonly string? _name;
    private readonly string? _identifier;
    private readonly Rare<Stakeholder>? _stakeholders;

    /// <summary>An organisation whose members are still to be set, in braces.</summary>
    public Organization()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
    internal Organization(string framework, string name)
    {
        _name = name;
        _identifier = framework + "-organization";
    }

    /// <summary>What the organisation is called; <see langword="null"/> when that is not said.</summary>
    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>The short form of its name; <see langword="null"/> when it has none.</summary>
    public string? Acronym { get; init; }

    /// <summary>The name by which documents refer to it; <see langword="null"/> when it has none.</summary>
    /// <remarks>The rules are those of <see cref="StrategyElement.Identifier"/>.</remarks>
    public string? Identifier
    {
        get => _identifier;
        init => _identifier = value;
    }

    /// <summary>More about the organisation; <see langword="null"/> when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Those whom the organisation serves or who work with it, in the document's order; empty when none are named.</summary>
    public EquatableList<Stakeholder> Stakeholders
    {
        get => _stakeholders is { } some ? some.Items : default;
        init => _stakeholders = Rare<Stakeholder>.Of(value);
    }
}
