namespace Interpol.Strategy.Model;

/// <summary>Represents the progress of a framework, a part of it, or something that serves it.</summary>
/// <remarks>The documentation of <see cref="FrameworkProgress"/> describes how the numbers are computed.</remarks>
public sealed record ProgressNode
{
    internal ProgressNode()
    {
    }

    /// <summary>Gets what the node is about.</summary>
    public ProgressNodeKind Kind { get; internal init; }

    /// <summary>
    /// Gets the reference to the goal or objective, or <see langword="null"/> for other nodes and elements without a
    /// code.
    /// </summary>
    public ElementReference? Reference { get; internal init; }

    /// <summary>Gets the code or, for indicators without a code, the identifier, or <see langword="null"/>.</summary>
    public string? Code { get; internal init; }

    /// <summary>Gets the name or, if there is none, the description or the measured dimension.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Gets the weight among the children of the parent, at least 0.</summary>
    public decimal Weight { get; internal init; } = 1;

    /// <summary>
    /// Gets the progress, 1 at the target, or <see langword="null"/> if it cannot be computed. See
    /// <see cref="Reason"/>.
    /// </summary>
    /// <remarks>It can be negative, and greater than 1. Only a parent limits its children to 0 to 1.</remarks>
    public decimal? Progress { get; internal init; }

    /// <summary>Gets how <see cref="Progress"/> was computed.</summary>
    public ProgressBasis Basis { get; internal init; }

    /// <summary>Gets why there is no <see cref="Progress"/>, or <see langword="null"/> if there is.</summary>
    public ProgressReason? Reason { get; internal init; }

    /// <summary>
    /// Gets the progress that is due, or <see langword="null"/> for parents and if it cannot be computed.
    /// </summary>
    public decimal? Expected { get; internal init; }

    /// <summary>
    /// Gets why there is no <see cref="Expected"/>, or <see langword="null"/> if there is, and for parents.
    /// </summary>
    public ProgressReason? ExpectedReason { get; internal init; }

    /// <summary>
    /// Gets the status, or <see langword="null"/> if it cannot be determined. The reason is <see cref="Reason"/> or
    /// <see cref="ExpectedReason"/>.
    /// </summary>
    public ProgressStatus? Status { get; internal init; }

    /// <summary>
    /// Gets the latest status that a reporter set, or <see langword="null"/> if there is none. It does not influence
    /// <see cref="Status"/>.
    /// </summary>
    public ProgressStatus? ReportedStatus { get; internal init; }

    /// <summary>
    /// Gets the share of the weight of the children that have progress, or <see langword="null"/> if no child has a
    /// weight.
    /// </summary>
    public decimal? DataCoverage { get; internal init; }

    /// <summary>
    /// Gets the periods that have ended without an actual result, in order, including those of children.
    /// </summary>
    public EquatableList<FrameworkPeriod> MissingPeriods { get; internal init; }

    /// <summary>Gets the values of an indicator, or <see langword="null"/> for other nodes.</summary>
    public IndicatorValues? Values { get; internal init; }

    /// <summary>
    /// Gets the children: first the parts, then the programmes and activities that serve the element.
    /// </summary>
    public EquatableList<ProgressNode> Children { get; internal init; }

    /// <summary>
    /// Returns the progress on one line, such as <c>1.2: 60% of the way from 40 to 25 (actual 31), at risk</c>.
    /// </summary>
    /// <remarks>The percentages are rounded to one decimal. The format is the same in every culture.</remarks>
    /// <returns>A string that explains the progress.</returns>
    public override string ToString() => ProgressText.Format(this);
}
