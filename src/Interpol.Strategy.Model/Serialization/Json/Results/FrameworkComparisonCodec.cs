using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkComparisonCodec : WriteOnlyCodec<FrameworkComparison>
{
    public static readonly FrameworkComparisonCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(FrameworkComparison), typeof(Member));

    private enum Member
    {
        EarlierId,
        LaterId,
        IsRevision,
        PropertyChanges,
        Changes,
    }

    public override void Write(Utf8JsonWriter writer, FrameworkComparison comparison)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.EarlierId, (FrameworkId?)comparison.Earlier.Id);
        json.Primitive(Member.LaterId, (FrameworkId?)comparison.Later.Id);
        json.Flag(Member.IsRevision, comparison.IsRevision);
        json.List(Member.PropertyChanges, comparison.PropertyChanges, FrameworkPropertyChangeCodec.Instance);
        json.List(Member.Changes, comparison.Changes, ElementChangeCodec.Instance, isWrittenEmpty: true);
        json.End();
    }
}
