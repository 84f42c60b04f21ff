using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the path from the root element to the current element.</summary>
internal sealed partial class ElementPath
{
    /// <summary>The maximum depth of a path. No plan has more levels, so deeper elements are skipped.</summary>
    public const int MaxDepth = 12;

    /// <summary>
    /// The number of elements in the path. A smaller number moves back to an ancestor. It is a field, because the first
    /// use in a process waits for the compilation of an accessor.
    /// </summary>
    public int Length;

    private readonly string[] _names = new string[MaxDepth];
    private readonly int[] _positions = new int[MaxDepth];

    /// <summary>Gets the name of the current element.</summary>
    public string Last => _names[Length - 1];

    /// <summary>Gets the name of the parent of the current element.</summary>
    public string Parent => _names[Math.Max(0, Length - 2)];

    /// <summary>Moves to an element.</summary>
    /// <param name="level">The number of its ancestors.</param>
    /// <param name="name">The name of the element.</param>
    /// <param name="position">The position among its siblings of the same name, from 1, or 0 to omit it.</param>
    public void Set(int level, string name, int position)
    {
        _names[level] = name;
        _positions[level] = position;
        Length = level + 1;
    }

    public override string ToString()
    {
        var path = new StringBuilder();
        for (int i = 0; i < Length; i++)
        {
            _ = path.Append('/').Append(_names[i]);
            _ = _positions[i] == 0 ? path : path.Append(CultureInfo.InvariantCulture, $"[{_positions[i]}]");
        }

        return path.ToString();
    }
}
