using System.Diagnostics;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The names of a document, each of them one object. StratML's own are found in a table that is made once; only others make one for their document.</summary>
internal sealed class PlanNameTable : XmlNameTable
{
    private const int Places = 256;

    private static readonly string?[] Known = Table();

    private NameTable? _others;

    private NameTable Others => _others ??= new();

    public override string Add(char[] array, int offset, int length) => Find(array.AsSpan(offset, length)) ?? Others.Add(array, offset, length);

    public override string Add(string array) => Find(array) ?? Others.Add(array);

    public override string? Get(char[] array, int offset, int length) => Find(array.AsSpan(offset, length)) ?? _others?.Get(array, offset, length);

    public override string? Get(string array) => Find(array) ?? _others?.Get(array);

    private static string? Find(ReadOnlySpan<char> name) =>
        name.IsEmpty ? "" : Known[GetSlot(name)] is { } known && name.SequenceEqual(known) ? known : null;

    /// <summary>The factors were looked for until no two of StratML's names had one place.</summary>
    private static int GetSlot(ReadOnlySpan<char> name) => ((3 * name.Length) + (28 * name[0]) + (7 * name[name.Length / 2])) % Places;

    private static string?[] Table()
    {
        string?[] table = new string?[Places];
        foreach (string name in StratMLNames.All)
        {
            ref string? position = ref table[GetSlot(name)];
            Debug.Assert(position is null, $"{name} has the place of {position}; other factors are needed.");
            position = name;
        }

        return table;
    }
}
