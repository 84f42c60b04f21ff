using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a record that can be a document, which begins with its format.</summary>
internal abstract class DocumentCodec<T> : RecordCodec<T>
    where T : class
{
    /// <summary>Writes the value, as a document if it is the root.</summary>
    public sealed override void Write(Utf8JsonWriter writer, T value) =>
        Write(writer, value, isDocument: writer.CurrentDepth == 0);

    public abstract void Write(Utf8JsonWriter writer, T value, bool isDocument);
}
