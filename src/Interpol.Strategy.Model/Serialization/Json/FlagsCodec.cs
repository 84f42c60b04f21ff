using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of an enum with flags, as a list of the names of its flags.</summary>
internal sealed class FlagsCodec<T> : JsonCodec<T>
    where T : struct, Enum
{
    public static readonly FlagsCodec<T> Instance = new();

    private static readonly T[] Flags = [.. Enum.GetValues<T>().Where(flag => BitOperations.IsPow2(ToInt32(flag)))];

    private static readonly int AllBits = Flags.Aggregate(0, (bits, flag) => bits | ToInt32(flag));

    private static readonly string[] Names =
        [.. Flags.Select(flag => JsonNamingPolicy.CamelCase.ConvertName(flag.ToString()))];

    public override bool TryRead(ref DocumentJsonReader json, out T value)
    {
        int flags = 0;
        foreach (string name in json.List(StringCodec.Instance))
        {
            int index = Array.IndexOf(Names, name);
            if (index < 0)
            {
                json.ReportUnknownName(name, typeof(T).Name, Names);
            }
            else
            {
                flags |= ToInt32(Flags[index]);
            }
        }

        value = Unsafe.BitCast<int, T>(flags);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if ((ToInt32(value) & ~AllBits) != 0)
        {
            throw new ArgumentException($"{value} cannot be written, because it is not a valid {typeof(T).Name}.");
        }

        writer.WriteStartArray();
        for (int i = 0; i < Flags.Length; i++)
        {
            if (value.HasFlag(Flags[i]))
            {
                writer.WriteStringValue(Names[i]);
            }
        }

        writer.WriteEndArray();
    }

    private static int ToInt32(T flags) => Unsafe.BitCast<T, int>(flags);
}
