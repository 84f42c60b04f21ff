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

    private static readonly JsonProperties Properties = new(nameof(ProgressNode), typeof(Property));

    private readonly bool _isShared;

    private ProgressNodeCodec(bool isShared) => _isShared = isShared;

    private enum Property
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
        RecordJsonWriter json = new(writer, Properties);
        json.Name<Property, ProgressNodeKind>(Property.Kind, node.Kind);
        json.Primitive(Property.Reference, node.Reference);
        json.Text(Property.Code, node.Code);
        json.Text(Property.Name, node.Name);
        json.Number(Property.Weight, (decimal?)node.Weight);
        json.Number(Property.Progress, node.Progress);
        json.Name<Property, ProgressBasis>(Property.Basis, node.Basis);
        json.Name(Property.Reason, node.Reason);
        json.Number(Property.Expected, node.Expected);
        json.Name(Property.ExpectedReason, node.ExpectedReason);
        json.Name(Property.Status, node.Status);
        json.Name(Property.ReportedStatus, node.ReportedStatus);
        json.Number(Property.DataCoverage, node.DataCoverage);
        json.List(
            Property.MissingPeriods,
            node.Kind == ProgressNodeKind.Indicator ? node.MissingPeriods : [],
            PrimitiveCodec<FrameworkPeriod>.Instance);
        json.Record(Property.Values, node.Values, IndicatorValuesCodec.Instance);
        bool isElement = node.Kind is ProgressNodeKind.Goal or ProgressNodeKind.Objective;
        json.List(
            Property.Children, _isShared ? [] : node.Children, isElement ? ChildOfElementCodec.Instance : Instance);
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
