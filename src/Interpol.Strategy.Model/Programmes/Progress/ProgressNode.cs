using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the progress of a framework, a part of it, or something that serves it.</summary>
/// <remarks>The documentation of <see cref="FrameworkProgress"/> describes how the numbers are computed.</remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ProgressNode
{
    private readonly ProgressChildren? _children;

    internal ProgressNode()
    {
    }

    /// <summary>Gets the kind of the node.</summary>
    public ProgressNodeKind Kind { get; internal init; }

    /// <summary>
    /// Gets the reference to the goal or objective, or <see langword="null"/> for other nodes and elements without a
    /// code.
    /// </summary>
    public ElementReference? Reference { get; internal init; }

    /// <summary>Gets the code, or <see langword="null"/> if the node does not have one.</summary>
    /// <remarks>
    /// The code of the framework is its id. For an indicator, a programme or an activity without a code, this is the
    /// identifier.
    /// </remarks>
    public string? Code { get; internal init; }

    /// <summary>Gets the name, or the description or the measured dimension if the name is missing.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Gets the weight among the children of the parent, at least 0.</summary>
    public decimal Weight { get; internal init; } = 1;

    /// <summary>
    /// Gets the progress, which is 1 at the target, or <see langword="null"/> if it cannot be computed.
    /// </summary>
    /// <remarks>
    /// It can be negative or greater than 1. The progress of a parent is from 0 to 1. If the progress is missing, see
    /// <see cref="Reason"/>.
    /// </remarks>
    public decimal? Progress { get; internal init; }

    /// <summary>Gets the method by which <see cref="Progress"/> was computed.</summary>
    public ProgressBasis Basis { get; internal init; }

    /// <summary>
    /// Gets the reason why <see cref="Progress"/> is missing, or <see langword="null"/> if it is not.
    /// </summary>
    public ProgressReason? Reason { get; internal init; }

    /// <summary>
    /// Gets the progress that is due, or <see langword="null"/> for parents and if it cannot be computed.
    /// </summary>
    public decimal? Expected { get; internal init; }

    /// <summary>
    /// Gets the reason why <see cref="Expected"/> is missing, or <see langword="null"/> if it is not, and for parents.
    /// </summary>
    public ProgressReason? ExpectedReason { get; internal init; }

    /// <summary>Gets the status, or <see langword="null"/> if it cannot be determined.</summary>
    /// <remarks>If it is missing, see <see cref="Reason"/> and <see cref="ExpectedReason"/>.</remarks>
    public ProgressStatus? Status { get; internal init; }

    /// <summary>
    /// Gets the latest status that a reporter specified, or <see langword="null"/> if not specified.
    /// </summary>
    /// <remarks>
    /// It does not influence <see cref="Status"/>. It can be later than <see cref="FrameworkProgress.AsOf"/>.
    /// </remarks>
    public ProgressStatus? ReportedStatus { get; internal init; }

    /// <summary>
    /// Gets the share of the weight of the children that have progress, from 0 to 1, or <see langword="null"/> if the
    /// sum of the weights is 0 or out of range.
    /// </summary>
    public decimal? DataCoverage { get; internal init; }

    /// <summary>
    /// Gets the periods that have ended without an actual result, in order, including those of children.
    /// </summary>
    /// <remarks>
    /// The first call for a parent is an O(n log n) operation in the number of descendants and their missing periods.
    /// </remarks>
    public EquatableList<FrameworkPeriod> MissingPeriods => Missing?.All ?? [];

    internal MissingPeriods? Missing { get; init; }

    /// <summary>Gets the values of an indicator, or <see langword="null"/> for other nodes.</summary>
    public IndicatorValues? Values { get; internal init; }

    /// <summary>
    /// Gets the children: first the parts, then the programmes and activities that serve the element.
    /// </summary>
    public EquatableList<ProgressNode> Children
    {
        get => _children?.Nodes ?? [];
        internal init => _children = value.IsEmpty ? null : new(value);
    }

    /// <summary>
    /// Returns the progress on one line, such as <c>1.2: 60% of the way from 40 to 25 (actual 31), at risk</c>.
    /// </summary>
    /// <remarks>The percentages are rounded to one decimal. The format is the same in every culture.</remarks>
    /// <returns>A string that explains the progress.</returns>
    public override string ToString() => ProgressText.Format(this);
}
