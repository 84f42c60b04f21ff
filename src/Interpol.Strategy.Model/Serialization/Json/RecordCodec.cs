using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a record as a JSON object.</summary>
internal abstract class RecordCodec<T> : JsonCodec<T>
    where T : class
{
    public sealed override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            value = Read(ref json);
            return value is not null;
        }

        json.ReportWrongType("an object", json.IsAtRoot ? ProblemClass.Fatal : ProblemClass.Loss);
        value = null;
        return false;
    }

    /// <summary>
    /// Reads the properties of the current object, or returns <see langword="null"/> after reporting why there is no
    /// value.
    /// </summary>
    protected abstract T? Read(ref DocumentJsonReader json);
}
