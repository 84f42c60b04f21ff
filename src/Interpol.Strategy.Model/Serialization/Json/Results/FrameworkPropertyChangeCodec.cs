using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkPropertyChangeCodec : WriteOnlyCodec<FrameworkPropertyChange>
{
    public static readonly FrameworkPropertyChangeCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(FrameworkPropertyChange), typeof(Property));

    private enum Property { Property, Earlier, Later }

    public override void Write(Utf8JsonWriter writer, FrameworkPropertyChange change)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Property, change.Property);
        json.Text(Property.Earlier, change.Earlier);
        json.Text(Property.Later, change.Later);
        json.End();
    }
}
