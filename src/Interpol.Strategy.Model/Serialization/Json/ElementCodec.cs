using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of an element. Its properties can also follow others, such as its kind.</summary>
internal abstract class ElementCodec<T> : RecordCodec<T>
    where T : StrategyElement
{
    public sealed override void Write(Utf8JsonWriter writer, T element)
    {
        writer.WriteStartObject();
        WriteProperties(writer, element);
        writer.WriteEndObject();
    }

    public abstract void WriteProperties(Utf8JsonWriter writer, T element);
}
