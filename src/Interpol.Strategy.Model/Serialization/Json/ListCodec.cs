using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a list as a JSON array.</summary>
internal sealed class ListCodec<T>(JsonCodec<T> item) : JsonCodec<EquatableList<T>>
    where T : notnull
{
    public override bool TryRead(ref DocumentJsonReader json, out EquatableList<T> value)
    {
        value = json.List(item);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value)
    {
        writer.WriteStartArray();
        foreach (T each in value.AsSpan())
        {
            item.Write(writer, each);
        }

        writer.WriteEndArray();
    }
}
