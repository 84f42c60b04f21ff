using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>How a record is read from a JSON object and written as one.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class RecordCodec<T> : JsonCodec<T>
    where T : class
{
    public sealed override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            value = Read(ref json);
            return value is not null;
        }

        json.ReportWrongType("an object", json.IsAtRoot ? ProblemClass.Fatal : ProblemClass.Loss);
        value = null;
        return false;
    }

    /// <summary>Reads the members of the object on whose beginning the reader stands.</summary>
    /// <returns><see langword="null"/> when they make no such record; that has been reported then.</returns>
    protected abstract T? Read(ref DocumentJsonReader json);
}
