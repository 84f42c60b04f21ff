using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>What a framework sets out to achieve, and the objectives that lead there; INTERPOL's strategic and corporate priorities are goals too, and <see cref="Kind"/> tells them apart.</summary>
/// <remarks>Source: the element <c>Goal</c> of StratML (ISO 17469-1).</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record Goal : StrategyElement
{
    internal readonly ElementCode _code;
    private readonly string _name = "";
    private readonly GoalKind _kind;
    internal readonly EquatableList<Objective> _objectives;
    private readonly Rare<Stakeholder>? _stakeholders;

    /// <summary>A goal whose members are still to be set, in braces.</summary>
    public Goal()
    {
    }

    /// <summary>For data that is written in code: see the constructor of <see cref="StrategicFramework"/>.</summary>
#pragma warning disable CS8618 // Name is set: by the field behind it.
    [SetsRequiredMembers]
    internal Goal(string framework, string code, string name, Objective[] objectives, GoalKind kind = GoalKind.StrategicGoal, string? description = null)
        : base(framework + "-" + code, description)
    {
        _code = new(code);
        _name = name;
        _kind = kind;
        _objectives = new(objectives);
    }
#pragma warning restore CS8618

    /// <summary>The number under which the framework lists the goal, such as <c>4</c>; <see langword="null"/> when it is not numbered.</summary>
    /// <remarks>Source: the element <c>SequenceIndicator</c> of StratML (ISO 17469-1).</remarks>
    /// <exception cref="ArgumentException">Set to a <c>default</c> code.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>The goal in one sentence or less; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Name
    {
        get => _name;
        init => _name = Guard.NotNull(value);
    }

    /// <summary>What the framework calls its goals of this kind; a <see cref="GoalKind.StrategicGoal"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="GoalKind"/>.</exception>
    public GoalKind Kind
    {
        get => _kind;
        init => _kind = Guard.Defined(value, GoalKind.CorporatePriority);
    }

    /// <summary>The objectives that lead to the goal, in the document's order; empty when there are none.</summary>
    public EquatableList<Objective> Objectives
    {
        get => _objectives;
        init => _objectives = value;
    }

    /// <summary>Those whom the goal concerns or who work for it, in the document's order; empty when none are named.</summary>
    public EquatableList<Stakeholder> Stakeholders
    {
        get => _stakeholders is { } some ? some.Items : default;
        init => _stakeholders = Rare<Stakeholder>.Of(value);
    }

    /// <summary>What else the document says of the goal; <see langword="null"/> when nothing.</summary>
    public string? OtherInformation { get; init; }

    private protected override string Heading => $"{_code} {Name}";
}
