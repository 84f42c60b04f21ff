using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes the progress of an element, a programme or a part of either.</summary>
/// <remarks>
/// Many elements can share one programme. Its parts and missing periods are not repeated for each element, because the
/// size of the output would be their product.
/// </remarks>
internal sealed class ProgressNodeCodec : WriteOnlyCodec<ProgressNode>
{
    public static readonly ProgressNodeCodec Instance = new(isShared: false);

    private static readonly ProgressNodeCodec Shared = new(isShared: true);

    private static readonly JsonProperties Shape = new(nameof(ProgressNode), typeof(Member));

    private readonly bool _isShared;

    private ProgressNodeCodec(bool isShared) => _isShared = isShared;

    private enum Member
    {
        Kind,
        Reference,
        Code,
        Name,
        Weight,
        Progress,
        Basis,
        Reason,
        Expected,
        ExpectedReason,
        Status,
        ReportedStatus,
        DataCoverage,
        MissingPeriods,
        Values,
        Children,
    }

    public override void Write(Utf8JsonWriter writer, ProgressNode node)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Name<Member, ProgressNodeKind>(Member.Kind, node.Kind);
        json.Primitive(Member.Reference, node.Reference);
        json.Text(Member.Code, node.Code);
        json.Text(Member.Name, node.Name);
        json.Number(Member.Weight, (decimal?)node.Weight);
        json.Number(Member.Progress, node.Progress);
        json.Name<Member, ProgressBasis>(Member.Basis, node.Basis);
        json.Name(Member.Reason, node.Reason);
        json.Number(Member.Expected, node.Expected);
        json.Name(Member.ExpectedReason, node.ExpectedReason);
        json.Name(Member.Status, node.Status);
        json.Name(Member.ReportedStatus, node.ReportedStatus);
        json.Number(Member.DataCoverage, node.DataCoverage);
        json.List(
            Member.MissingPeriods,
            node.Kind == ProgressNodeKind.Indicator ? node.MissingPeriods : [],
            PrimitiveCodec<FrameworkPeriod>.Instance);
        json.Record(Member.Values, node.Values, IndicatorValuesCodec.Instance);
        bool isElement = node.Kind is ProgressNodeKind.Goal or ProgressNodeKind.Objective;
        json.List(
            Member.Children, _isShared ? [] : node.Children, isElement ? ChildOfElementCodec.Instance : Instance);
        json.End();
    }

    private sealed class ChildOfElementCodec : WriteOnlyCodec<ProgressNode>
    {
        public static readonly ChildOfElementCodec Instance = new();

        public override void Write(Utf8JsonWriter writer, ProgressNode node)
        {
            bool isShared = node.Kind is ProgressNodeKind.Programme or ProgressNodeKind.Activity;
            (isShared ? Shared : ProgressNodeCodec.Instance).Write(writer, node);
        }
    }
}
