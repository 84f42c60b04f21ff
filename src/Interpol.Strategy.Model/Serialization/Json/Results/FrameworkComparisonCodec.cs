using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkComparisonCodec : WriteOnlyCodec<FrameworkComparison>
{
    public static readonly FrameworkComparisonCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(FrameworkComparison), typeof(Property));

    private enum Property
    {
        EarlierId,
        LaterId,
        IsRevision,
        PropertyChanges,
        Changes,
    }

    public override void Write(Utf8JsonWriter writer, FrameworkComparison comparison)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.EarlierId, (FrameworkId?)comparison.Earlier.Id);
        json.Primitive(Property.LaterId, (FrameworkId?)comparison.Later.Id);
        json.Flag(Property.IsRevision, comparison.IsRevision);
        json.List(Property.PropertyChanges, comparison.PropertyChanges, FrameworkPropertyChangeCodec.Instance);
        json.List(Property.Changes, comparison.Changes, ElementChangeCodec.Instance, isWrittenEmpty: true);
        json.End();
    }
}
