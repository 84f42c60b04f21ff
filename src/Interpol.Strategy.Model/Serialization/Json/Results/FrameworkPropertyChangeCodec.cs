using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkPropertyChangeCodec : WriteOnlyCodec<FrameworkPropertyChange>
{
    public static readonly FrameworkPropertyChangeCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(FrameworkPropertyChange), typeof(Member));

    private enum Member { Property, Earlier, Later }

    public override void Write(Utf8JsonWriter writer, FrameworkPropertyChange change)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Property, change.Property);
        json.Text(Member.Earlier, change.Earlier);
        json.Text(Member.Later, change.Later);
        json.End();
    }
}
