using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// How a record is read and written that can be a whole document, which begins with what tells its format.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class DocumentCodec<T> : RecordCodec<T>
    where T : class
{
    /// <summary>Writes the value as a part of something else.</summary>
    public sealed override void Write(Utf8JsonWriter writer, T value) => Write(writer, value, isDocument: false);

    public abstract void Write(Utf8JsonWriter writer, T value, bool isDocument);

    /// <summary>What rules find in the value, with paths in the document.</summary>
    public abstract IEnumerable<Diagnostic> Validate(T value, EquatableList<ValidationRule> rules);

    /// <summary>
    /// The path of the first text in the value that cannot be written; <see langword="null"/> when all can.
    /// </summary>
    public abstract string? FindUnwritable(T value);
}
