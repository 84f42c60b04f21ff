using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkProgressCodec : WriteOnlyCodec<FrameworkProgress>
{
    public static readonly FrameworkProgressCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(FrameworkProgress), typeof(Member));

    private enum Member
    {
        FrameworkId,
        AsOf,
        Root,
        Programmes,
    }

    public override void Write(Utf8JsonWriter writer, FrameworkProgress progress)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.FrameworkId, (FrameworkId?)progress.Framework.Id);
        json.Day(Member.AsOf, progress.AsOf);
        json.Record(Member.Root, progress.Root, ProgressNodeCodec.Instance);
        json.List(Member.Programmes, progress.Programmes, ProgressNodeCodec.Instance);
        json.End();
    }
}
