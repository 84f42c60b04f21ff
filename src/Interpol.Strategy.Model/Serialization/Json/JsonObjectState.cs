namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the state of reading one object.</summary>
internal struct JsonObjectState
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The properties that the object can have.</summary>
    public JsonProperties Properties;

    /// <summary>The offset of the start of the object.</summary>
    public long Start;

    /// <summary>The property that was found last, or -1.</summary>
    public int Current;

    /// <summary>The properties that were found, one bit each.</summary>
    public uint Seen;
}
