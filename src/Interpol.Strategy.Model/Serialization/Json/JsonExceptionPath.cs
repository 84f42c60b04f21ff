using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Adds the path of the invalid value to the exceptions of a converter.</summary>
/// <remarks>
/// System.Text.Json knows the path only to the value that it passes to a converter. It adds the path and the position
/// to exceptions without a path.
/// </remarks>
internal static class JsonExceptionPath
{
    /// <summary>Returns an exception with the path.</summary>
    /// <param name="e">The exception of the converter.</param>
    /// <param name="start">The reader, at the start of the value that the converter reads.</param>
    /// <param name="end">The reader, where the converter stopped.</param>
    public static JsonException Add(JsonException e, Utf8JsonReader start, Utf8JsonReader end)
    {
        bool isSyntaxError = e.LineNumber is not null;
        bool isDocument = start.CurrentDepth == 0;
        if (isSyntaxError && !isDocument)
        {
            return e;
        }

        string path = Find(start, end.TokenStartIndex);
        if (!isDocument)
        {
            return path.Length == 0 ? e : new($"{path}: {e.Message}", e.InnerException);
        }

        (long? line, long? position) = isSyntaxError ? (e.LineNumber, e.BytePositionInLine) : GetPosition(end);
        string separator = path.Length == 0 || path[0] == '[' ? "" : ".";
        return new(e.Message, $"${separator}{path}", line, position, e.InnerException);
    }

    private static string Find(Utf8JsonReader reader, long offset)
    {
        var steps = new List<Step>();
        try
        {
            do
            {
                Visit(ref reader, steps);
            }
            while (reader.TokenStartIndex < offset && reader.Read());
        }
        catch (JsonException)
        {
            // The path to a syntax error is that of the value before it.
        }

        var path = new StringBuilder();
        steps.ForEach(step => step.AppendTo(path));
        return path.ToString();
    }

    private static void Visit(ref readonly Utf8JsonReader reader, List<Step> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[^1] = steps[^1] with { Name = GetName(in reader) };
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                return;
            case JsonTokenType.Comment:
                return;
        }

        if (steps.Count > 0)
        {
            steps[^1] = steps[^1] with { Index = steps[^1].Index + 1 };
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            steps.Add(new(reader.TokenType == JsonTokenType.StartArray, null, -1));
        }
    }

    private static string GetName(ref readonly Utf8JsonReader reader) =>
        UnpairedSurrogate.Unescape(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>Returns the position of a reader, which only its exceptions contain.</summary>
    private static (long? Line, long? Position) GetPosition(Utf8JsonReader reader)
    {
        try
        {
            var invalid = new Utf8JsonReader("?"u8, isFinalBlock: true, reader.CurrentState);
            _ = invalid.Read();
            return (null, null);
        }
        catch (JsonException e)
        {
            return (e.LineNumber, e.BytePositionInLine);
        }
    }

    /// <summary>Represents the current property or item of an open object or list.</summary>
    private readonly record struct Step(bool IsList, string? Name, int Index)
    {
        public void AppendTo(StringBuilder path) => _ =
            IsList ? Index < 0 ? path : path.Append('[').Append(Index).Append(']')
            : Name is null ? path
            : path.Append(JsonPath.FormatProperty(Name, isFirst: path.Length == 0));
    }
}
