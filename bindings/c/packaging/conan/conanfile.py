"""Recipe for Conan 2 that builds the clone that contains it with cargo: conan create bindings/c/packaging/conan"""

import os
import re
import shutil
import subprocess
from typing import ClassVar

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import cross_building
from conan.tools.env import Environment
from conan.tools.files import copy, load, rm, rmdir


class Volcredis(ConanFile):
    name = "volcredis"
    description = "Client library for the OpenAPI of Volcengine Cache for Redis"
    license = ("MIT", "Apache-2.0")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options: ClassVar = {"shared": [True, False]}
    default_options: ClassVar = {"shared": False}
    # Cargo writes to its own folder only.
    no_copy_source = True

    @property
    def _root(self):
        return os.path.abspath(os.path.join(self.recipe_folder, "../../../.."))

    def set_version(self):
        manifest = load(self, os.path.join(self._root, "Cargo.toml"))
        self.version = re.search(r'^version = "(.+)"', manifest, re.MULTILINE)[1]

    def export_sources(self):
        listing = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=self._root,
            check=True,
            stdout=subprocess.PIPE,
        )
        for name in filter(None, listing.stdout.decode().split("\0")):
            source = os.path.join(self._root, name)
            destination = os.path.join(self.export_sources_folder, name)
            # A file that was deleted, but not yet in the index, is in the list, too.
            if os.path.lexists(source):
                os.makedirs(os.path.dirname(destination), exist_ok=True)
                # Newer than what cargo may have built from another copy.
                shutil.copy(source, destination, follow_symlinks=False)

    def configure(self):
        # The ABI is C. What is for C++ are headers.
        self.settings.rm_safe("compiler.libcxx")
        self.settings.rm_safe("compiler.cppstd")

    def validate(self):
        if self.settings.os != "Linux" or cross_building(self):
            raise ConanInvalidConfiguration("the recipe builds only for the Linux system that it runs on")

    @property
    def _installed(self):
        return os.path.join(self.build_folder, "installed")

    def generate(self):
        if "CARGO_TARGET_DIR" not in os.environ:
            environment = Environment()
            environment.define_path("CARGO_TARGET_DIR", os.path.join(self.build_folder, "target"))
            environment.vars(self).save_script("cargo")

    def build(self):
        debug = " --debug" if self.settings.build_type == "Debug" else ""
        self.run(f'cargo xtask dist --only c --destination "{self._installed}"{debug}', cwd=self.source_folder)

    def package(self):
        package, lib = self.package_folder, os.path.join(self.package_folder, "lib")
        copy(self, "*", os.path.join(self._installed, "include"), os.path.join(package, "include"))
        copy(self, "*", os.path.join(self._installed, "share/licenses/volcredis"), os.path.join(package, "licenses"))
        copy(self, "*", os.path.join(self._installed, "lib"), lib)
        # Conan writes files of its own for CMake.
        rmdir(self, os.path.join(lib, "cmake"))
        if self.options.shared:
            rm(self, "*.a", lib)
            rm(self, "volcredis-static.pc", os.path.join(lib, "pkgconfig"))
        else:
            rm(self, "*.so*", lib)

    def package_info(self):
        self.cpp_info.libs = ["volcredis"]
        if not self.options.shared:
            description = load(self, os.path.join(self.package_folder, "lib/pkgconfig/volcredis.pc"))
            flags = re.search(r"^Libs\.private:(.*)$", description, re.MULTILINE)[1].split()
            self.cpp_info.system_libs = [flag.removeprefix("-l") for flag in flags]
        self.cpp_info.set_property("cmake_file_name", "volcredis")
        self.cpp_info.set_property("cmake_target_name", "volcredis::volcredis")
        self.cpp_info.set_property("pkg_config_name", "volcredis")
