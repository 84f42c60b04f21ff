using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkProgressCodec : WriteOnlyCodec<FrameworkProgress>
{
    public static readonly FrameworkProgressCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(FrameworkProgress), typeof(Property));

    private enum Property
    {
        FrameworkId,
        AsOf,
        Root,
        Programmes,
    }

    public override void Write(Utf8JsonWriter writer, FrameworkProgress progress)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.FrameworkId, (FrameworkId?)progress.Framework.Id);
        json.Day(Property.AsOf, progress.AsOf);
        json.Record(Property.Root, progress.Root, ProgressNodeCodec.Instance);
        json.List(Property.Programmes, progress.Programmes, ProgressNodeCodec.Instance);
        json.End();
    }
}
