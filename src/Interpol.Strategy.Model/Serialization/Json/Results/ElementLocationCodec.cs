using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ElementLocationCodec : WriteOnlyCodec<ElementLocation>
{
    public static readonly ElementLocationCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(ElementLocation), typeof(Member));

    private enum Member
    {
        Path,
        Index,
        Goal,
    }

    public override void Write(Utf8JsonWriter writer, ElementLocation location)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Path, location.Path);
        json.Number(Member.Index, location.Index);
        json.Record(Member.Goal, location.Goal, GoalCodec.Instance);
        json.End();
    }
}
