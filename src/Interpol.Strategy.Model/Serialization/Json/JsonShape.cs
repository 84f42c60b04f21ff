using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The members of a record in JSON: their names, in the order in which they are written, and which of them have to be there.</summary>
internal sealed class JsonShape
{
    private readonly byte[][] _utf8Names;
    private readonly JsonEncodedText[] _encodedNames;

    /// <summary>A bit for each required member without which there is nothing that could be given.</summary>
    private readonly uint _vital;

    private JsonShape(string record, string[] names, uint required, uint vital)
    {
        Required = required;
        _vital = vital;
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
    public static JsonShape Of<TMember>(string record, ReadOnlySpan<TMember> required = default, ReadOnlySpan<TMember> vital = default)
        where TMember : struct, Enum =>
        new(record, [.. Enum.GetNames<TMember>().Select(JsonName)], Bits(required), Bits(vital));

    /// <summary>How much it matters when a member is not there; <see langword="null"/> when it does not have to be.</summary>
    public Weight? WeightOfLacking(int member)
    {
        uint bit = 1u << member;
        return (_vital & bit) != 0 ? Weight.Fatal : (Required & bit) != 0 ? Weight.Loss : null;
    }

    public JsonEncodedText NameOf(int member) => _encodedNames[member];

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
