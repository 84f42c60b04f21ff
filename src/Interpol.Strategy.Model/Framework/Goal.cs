using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a goal of a framework and the objectives that lead to it.</summary>
/// <remarks>
/// <para>INTERPOL's strategic and corporate priorities are goals whose <see cref="Kind"/> differs.</para>
/// <para>Source: the element <c>Goal</c> of StratML (ISO 17469-1).</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
[SuppressMessage(
    "Naming",
    "CA1721:Property names should not match get methods",
    Justification = "GetCode and GetName return these properties for elements of any kind.")]
public sealed record Goal : StrategyElement
{
    // Fields for the literal constructor, which must not call accessors.
    internal readonly ElementCode _code;
    private readonly string _name = "";
    private readonly GoalKind _kind;
    internal readonly EquatableList<Objective> _objectives;

    /// <summary>Initializes a new instance of the <see cref="Goal"/> class.</summary>
    public Goal()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
#pragma warning disable CS8618 // Name is set: by the field behind it.
    [SetsRequiredMembers]
    internal Goal(
        string framework,
        string code,
        string name,
        Objective[] objectives,
        GoalKind kind = GoalKind.StrategicGoal,
        string? description = null)
        : base(framework + "-" + code, description)
    {
        _code = new(code);
        _name = name;
        _kind = kind;
        _objectives = new(objectives);
    }
#pragma warning restore CS8618

    /// <summary>Gets the code of the goal, such as <c>4</c>, or <see langword="null"/> if it is not numbered.</summary>
    /// <remarks>Source: the element <c>SequenceIndicator</c> of StratML (ISO 17469-1).</remarks>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>Gets the name of the goal, which can be empty.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name
    {
        get => _name;
        init => _name = Guard.NotNull(value);
    }

    /// <summary>Gets the kind of the goal. The default is <see cref="GoalKind.StrategicGoal"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined <see cref="GoalKind"/>.</exception>
    public GoalKind Kind
    {
        get => _kind;
        init => _kind = Guard.Defined(value, GoalKind.CorporatePriority);
    }

    /// <summary>Gets the headings above the goal, the outermost first.</summary>
    /// <remarks>StratML has no element for groups. They are written as notes.</remarks>
    public EquatableList<GoalGroup> Groups { get; init; }

    /// <summary>Gets the objectives of the goal, in document order.</summary>
    public EquatableList<Objective> Objectives
    {
        get => _objectives;
        init => _objectives = value;
    }

    /// <summary>Gets the stakeholders of the goal, in document order.</summary>
    public EquatableList<Stakeholder> Stakeholders { get; init; }

    /// <summary>Gets other information about the goal, or <see langword="null"/> if there is none.</summary>
    public string? OtherInformation { get; init; }

    /// <inheritdoc/>
    public override ElementKind ElementKind => ElementKind.Goal;

    /// <inheritdoc/>
    public override ElementCode? GetCode() => Code;

    /// <inheritdoc/>
    public override string? GetName() => Name;

    private protected override string Heading => $"{_code} {Name}";
}
