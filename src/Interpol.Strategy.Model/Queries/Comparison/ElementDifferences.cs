using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the differences between two texts that a comparison ignores.</summary>
[Flags]
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum ElementDifferences
{
    /// <summary>No difference was ignored.</summary>
    None = 0,

    /// <summary>White space or invisible characters between words, such as a double space or a line break.</summary>
    WhiteSpace = 1,

    /// <summary>
    /// The encoding of a character, such as <c>é</c> as one or as two characters (Unicode, UAX 15), or an invisible
    /// character in a word.
    /// </summary>
    Normalization = 2,

    /// <summary>The spelling of a word, British or American, such as <c>organisation</c>.</summary>
    Spelling = 4,
}
