using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a record that can be a document, which begins with its format.</summary>
internal abstract class DocumentCodec<T> : RecordCodec<T>
    where T : class
{
    /// <summary>Writes the value as a part of another one.</summary>
    public sealed override void Write(Utf8JsonWriter writer, T value) => Write(writer, value, isDocument: false);

    public abstract void Write(Utf8JsonWriter writer, T value, bool isDocument);

    /// <summary>Validates the value. The paths of the diagnostics are relative to the document.</summary>
    public abstract IEnumerable<Diagnostic> Validate(T value, EquatableList<ValidationRule> rules);

    /// <summary>
    /// Returns the path of the first string that contains an unpaired surrogate, or <see langword="null"/> if none
    /// does.
    /// </summary>
    public abstract string? FindUnwritable(T value);
}
