using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>One step towards a <see cref="Goal"/>; its <see cref="StrategyElement.Description"/> is the statement.</summary>
/// <remarks>Source: the element <c>Objective</c> of StratML (ISO 17469-1; the indicators are of Part 2, ANSI/AIIM 22:2017).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Objective : StrategyElement
{
    internal readonly ElementCode _code;
    private readonly Rare<Stakeholder>? _stakeholders;
    private readonly Rare<PerformanceIndicator>? _indicators;

    /// <summary>An objective whose members are still to be set, in braces.</summary>
    public Objective()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
    internal Objective(string framework, string code, string statement)
        : base(framework + "-" + code, statement) => _code = new(code);

    /// <summary>The number under which the framework lists the objective, such as <c>4.2</c>; <see langword="null"/> when it is not numbered.</summary>
    /// <remarks>Source: the element <c>SequenceIndicator</c> of StratML (ISO 17469-1).</remarks>
    /// <exception cref="ArgumentException">Set to a <c>default</c> code.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>The objective in a few words; <see langword="null"/> when it has only its statement, as all of INTERPOL's have.</summary>
    public string? Name { get; init; }

    /// <summary>Those whom the objective concerns or who work for it, in the document's order; empty when none are named.</summary>
    public EquatableList<Stakeholder> Stakeholders
    {
        get => _stakeholders is { } some ? some.Items : default;
        init => _stakeholders = Rare<Stakeholder>.Of(value);
    }

    /// <summary>What else the document says of the objective; <see langword="null"/> when nothing.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>By what the objective is measured, in the document's order; empty when nothing is.</summary>
    public EquatableList<PerformanceIndicator> Indicators
    {
        get => _indicators is { } some ? some.Items : default;
        init => _indicators = Rare<PerformanceIndicator>.Of(value);
    }

    private protected override string Heading => $"{_code} {Name ?? Description}";
}
