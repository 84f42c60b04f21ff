using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents the JSON properties of a record: their names, their order, and which of them are required.
/// </summary>
internal sealed class JsonProperties
{
    /// <summary>
    /// The bits of the required properties. A field, because the first use in a process waits for the compilation of an
    /// accessor.
    /// </summary>
    public readonly uint Required;

    private readonly byte[][] _utf8Names;

    /// <summary>The bits of the required properties without which there is no value.</summary>
    private readonly uint _essential;

    /// <summary>The bits of the required properties without which the object is ignored.</summary>
    private readonly uint _decisive;

    /// <summary>Initializes the properties of a record from the members of an enumeration.</summary>
    /// <remarks>It is not generic: the JIT would compile generic code for each enumeration.</remarks>
    public JsonProperties(
        string record,
        Type members,
        string[]? required = null,
        string[]? essential = null,
        string[]? decisive = null)
    {
        string[] names = Enum.GetNames(members);
        Required = GetBits(names, required);
        _essential = GetBits(names, essential);
        _decisive = GetBits(names, decisive);
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = names[i] == "Schema" ? "$schema" : JsonNamingPolicy.CamelCase.ConvertName(names[i]);
        }

        Record = record;
        Names = names;
        _utf8Names = EncodeUtf8(names);
    }

    public string Record { get; }

    public IReadOnlyList<string> Names { get; }

    private JsonEncodedText[] EncodedNames => field ??= Encode([.. Names]);

    /// <summary>Gets the sentence that lists the names in a message.</summary>
    public string ExpectedNames => field ??= DiagnosticMessages.Expected(Names);

    /// <summary>Returns names as they are read.</summary>
    public static byte[][] EncodeUtf8(string[] names)
    {
        byte[][] encoded = new byte[names.Length][];
        for (int i = 0; i < names.Length; i++)
        {
            encoded[i] = Encoding.UTF8.GetBytes(names[i]);
        }

        return encoded;
    }

    /// <summary>Returns names as they are written. The first call initializes the encoder of .NET.</summary>
    public static JsonEncodedText[] Encode(string[] names)
    {
        var encoded = new JsonEncodedText[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            encoded[i] = JsonEncodedText.Encode(names[i]);
        }

        return encoded;
    }

    /// <summary>
    /// Returns the class of the problem if a property is missing, or <see langword="null"/> if it is optional.
    /// </summary>
    public ProblemClass? GetMissingClass(int property)
    {
        uint bit = 1u << property;
        return (_essential & bit) != 0 ? ProblemClass.Fatal : (Required & bit) != 0 ? ProblemClass.Loss : null;
    }

    /// <summary>Determines whether an object without a property is ignored.</summary>
    public bool IsDecisive(int property) => (_decisive & (1u << property)) != 0;

    /// <summary>
    /// Throws for a required property without a value, which a record can have only if its constructor was not used.
    /// </summary>
    public void ThrowIfRequired(int property)
    {
        if ((Required & (1u << property)) != 0)
        {
            throw new ArgumentException(DiagnosticMessages.Missing(Names[property], "property", Record));
        }
    }

    public JsonEncodedText GetEncodedName(int property) => EncodedNames[property];

    /// <summary>Finds the property whose name is the current token, or returns -1.</summary>
    /// <param name="reader">The reader, on a name without unpaired surrogates.</param>
    /// <param name="guess">The most likely property: documents usually have them in order.</param>
    public int Find(ref readonly Utf8JsonReader reader, int guess)
    {
        byte[][] names = _utf8Names;
        for (int i = guess; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        for (int i = 0; i < Math.Min(guess, names.Length); i++)
        {
            if (reader.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static uint GetBits(string[] names, string[]? members)
    {
        uint bits = 0;
        foreach (string member in members ?? [])
        {
            bits |= 1u << Array.IndexOf(names, member);
        }

        return bits;
    }
}
