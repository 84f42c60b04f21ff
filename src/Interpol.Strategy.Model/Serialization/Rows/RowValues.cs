using System.Runtime.CompilerServices;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides the values of cells.</summary>
internal static class RowValues
{
    private const char Separator = '|';
    private const string EncodedSeparator = "%7C";
    private const string EncodedPercent = "%25";

    /// <summary>Returns the name of an enum value, as in JSON.</summary>
    public static string GetName<T>(T value)
        where T : struct, Enum => EnumNames<T>.Names[Unsafe.BitCast<T, int>(value)];

    /// <summary>Returns the name of an enum value, or <see langword="null"/>.</summary>
    public static string? GetName<T>(T? value)
        where T : struct, Enum => value is { } known ? GetName(known) : null;

    /// <summary>Joins parts that are already encoded.</summary>
    public static string Join(string first, string second) => $"{first}{Separator}{second}";

    /// <summary>Returns the names of organizations, or <see langword="null"/> if there are none.</summary>
    public static string? JoinOrganizations(EquatableList<Organization> organizations)
    {
        List<string> names = [];
        foreach (Organization organization in organizations)
        {
            if (organization.Name is { Length: > 0 } name)
            {
                names.Add(Encode(name));
            }
        }

        return names.Count == 0 ? null : string.Join(Separator, names);
    }

    /// <summary>Returns the codes and the names of headings, or <see langword="null"/> if there are none.</summary>
    public static string? JoinGroups(EquatableList<GoalGroup> groups)
    {
        List<string> parts = [];
        foreach (GoalGroup group in groups)
        {
            parts.Add(Encode(group.Code?.ToString() ?? ""));
            parts.Add(Encode(group.Name));
        }

        return parts.Count == 0 ? null : string.Join(Separator, parts);
    }

    /// <summary>
    /// Encodes the separator, and a percent sign that could be read as the start of an encoded character.
    /// </summary>
    public static string Encode(string part)
    {
        if (!part.AsSpan().ContainsAny(Separator, '%'))
        {
            return part;
        }

        var encoded = new StringBuilder(part.Length + EncodedSeparator.Length);
        for (int i = 0; i < part.Length; i++)
        {
            ReadOnlySpan<char> rest = part.AsSpan(i);
            _ = rest[0] == Separator ? encoded.Append(EncodedSeparator)
                : rest.StartsWith(EncodedSeparator) || rest.StartsWith(EncodedPercent) ? encoded.Append(EncodedPercent)
                : encoded.Append(rest[0]);
        }

        return encoded.ToString();
    }
}
