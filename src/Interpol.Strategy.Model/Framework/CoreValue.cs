using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A principle by which the organisation works: "Respect", "Integrity".</summary>
/// <remarks>Source: the element <c>Value</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record CoreValue : StrategyElement
{
    private readonly string? _name;

    /// <summary>A value whose members are still to be set, in braces.</summary>
    public CoreValue()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
    internal CoreValue(string framework, string suffix, string name)
        : base(framework + "-value-" + suffix, description: null) => _name = name;

    /// <summary>The value in a word or two; <see langword="null"/> when it is only described.</summary>
    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    private protected override string Heading => Name ?? Description ?? "";
}
