namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a valid document, or one with a changed token, in well-formed UTF-16.</summary>
public sealed record WellFormedJson(string Text);

/// <summary>Represents a valid document with one changed token.</summary>
public sealed record TokenEditedJson(string Text);

/// <summary>Represents a document with one changed token, or with changed bytes that were decoded as Latin-1.</summary>
public sealed record InvalidJson(string Text);

/// <summary>Represents a document with changed bytes, or any bytes.</summary>
public sealed record CorruptedJson(ReadOnlyMemory<byte> Bytes)
{
    public override string ToString() => Convert.ToHexString(Bytes.Span);
}

/// <summary>Represents the maximum number of bytes that a stream returns at once.</summary>
public sealed record ChunkSize(int Value);

/// <summary>Represents a JSON value that replaces another one.</summary>
public sealed record ReplacementValue(string Json);

/// <summary>Represents the number of an edit, modulo the number of possible edits.</summary>
public sealed record EditNumber(int Value);
