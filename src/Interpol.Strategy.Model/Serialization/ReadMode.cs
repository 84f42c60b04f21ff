namespace Interpol.Strategy.Model.Serialization;

/// <summary>What a reader takes for an error, and so refuses. Every mode tells of everything that it finds.</summary>
public enum ReadMode
{
    /// <summary>What is repaired is a warning; what is dropped is an error, unless it is a habit that is known to mean nothing.</summary>
    Default,

    /// <summary>Any deviation is an error.</summary>
    Strict,

    /// <summary>What can be read is read: all that is dropped or repaired is a warning, and only what leaves no framework is an error.</summary>
    Lenient,
}
