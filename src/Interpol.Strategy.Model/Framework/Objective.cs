using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents an objective of a <see cref="Goal"/>. Its statement is the <see cref="StrategyElement.Description"/>.
/// </summary>
/// <remarks>
/// Source: the element <c>Objective</c> of StratML (ISO 17469-1; the indicators are from Part 2, ANSI/AIIM 22:2017).
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
[SuppressMessage(
    "Naming",
    "CA1721:Property names should not match get methods",
    Justification = "GetCode and GetName return these properties for elements of any kind.")]
public sealed record Objective : StrategyElement
{
    // Fields for the literal constructor, which must not call accessors.
    internal readonly ElementCode _code;

    /// <summary>Initializes a new instance of the <see cref="Objective"/> class.</summary>
    public Objective()
    {
    }

    /// <summary>
    /// Initializes a new instance from literals. See the constructor of <see cref="StrategicFramework"/>.
    /// </summary>
    internal Objective(string framework, string code, string statement)
        : base(framework + "-" + code, statement) => _code = new(code);

    /// <summary>
    /// Gets the code of the objective, such as <c>4.2</c>, or <see langword="null"/> if it is not numbered.
    /// </summary>
    /// <remarks>Source: the element <c>SequenceIndicator</c> of StratML (ISO 17469-1).</remarks>
    /// <exception cref="ArgumentException">The value is the default <see cref="ElementCode"/>.</exception>
    public ElementCode? Code
    {
        get => _code.IsDefault ? null : _code;
        init => _code = Guard.NotDefault(value);
    }

    /// <summary>Gets the short name of the objective, or <see langword="null"/> if it only has a statement.</summary>
    /// <remarks>INTERPOL's objectives only have statements.</remarks>
    public string? Name { get; init; }

    /// <summary>Gets the stakeholders of the objective, in document order.</summary>
    public EquatableList<Stakeholder> Stakeholders { get; init; }

    /// <summary>Gets other information about the objective, or <see langword="null"/> if there is none.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>Gets the performance indicators of the objective, in document order.</summary>
    public EquatableList<PerformanceIndicator> Indicators { get; init; }

    /// <inheritdoc/>
    public override ElementKind ElementKind => ElementKind.Objective;

    /// <inheritdoc/>
    public override ElementCode? GetCode() => Code;

    /// <inheritdoc/>
    public override string? GetName() => Name;

    private protected override string Heading => $"{_code} {Name ?? Description}";
}
