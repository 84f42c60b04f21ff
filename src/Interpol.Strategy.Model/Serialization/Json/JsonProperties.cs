using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The members of a record in JSON: their names, in the order in which they are written, and which of them have to be there.</summary>
internal sealed class JsonProperties
{
    private readonly byte[][] _utf8Names;
    private readonly JsonEncodedText[] _encodedNames;

    /// <summary>A bit for each required member without which there is nothing that could be given.</summary>
    private readonly uint _essential;

    private JsonProperties(string record, string[] names, uint required, uint essential)
    {
        Required = required;
        _essential = essential;
        Record = record;
        Names = names;
        _utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _encodedNames = [.. names.Select(name => JsonEncodedText.Encode(name))];
    }

    public string Record { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>A bit for each member that has to be there.</summary>
    public uint Required { get; }

    /// <summary>The shape of a record whose members an enumeration lists.</summary>
    public static JsonProperties Create<TMember>(string record, ReadOnlySpan<TMember> required = default, ReadOnlySpan<TMember> essential = default)
        where TMember : struct, Enum =>
        new(record, [.. Enum.GetNames<TMember>().Select(JsonName)], Bits(required), Bits(essential));

    /// <summary>How much it matters when a member is not there; <see langword="null"/> when it does not have to be.</summary>
    public ProblemClass? GetMissingClass(int member)
    {
        uint bit = 1u << member;
        return (_essential & bit) != 0 ? ProblemClass.Fatal : (Required & bit) != 0 ? ProblemClass.Loss : null;
    }

    public JsonEncodedText GetEncodedName(int member) => _encodedNames[member];

    /// <summary>The member whose name the reader stands on; -1 when it is none.</summary>
    /// <param name="reader">The reader, on a name that holds no lone surrogate.</param>
    /// <param name="guess">The member that is likely: documents have them in order as a rule.</param>
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

    private static uint Bits<TMember>(ReadOnlySpan<TMember> members)
        where TMember : struct, Enum
    {
        uint bits = 0;
        foreach (TMember member in members)
        {
            bits |= 1u << Unsafe.BitCast<TMember, int>(member);
        }

        return bits;
    }

    private static string JsonName(string member) => member == "Schema" ? "$schema" : JsonNamingPolicy.CamelCase.ConvertName(member);
}
